// Messages between processes as bytes. Node's own form cuts the one buffer of a batch into many, at places where no vector may begin.
import { Deserializer, Serializer } from 'node:v8'

export function packed(message: unknown): Buffer {
  const serializer = new Serializer()
  serializer.writeHeader()
  serializer.writeValue(message)
  return serializer.releaseBuffer()
}

export function unpacked(bytes: Uint8Array): unknown {
  const deserializer = new Deserializer(bytes)
  deserializer.readHeader()
  return deserializer.readValue()
}
