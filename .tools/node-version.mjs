// Says in one sentence when this Node is older than the one the packages are made for; stops where nothing could work.
const supported = [22, 12]
const oldest = [20, 19]

const own = process.versions.node.split('.').map(Number)
const atLeast = ([major, minor]) => own[0] > major || (own[0] === major && own[1] >= minor)

if (!atLeast(oldest)) {
  process.stderr.write(
    `Plumbline needs Node ${supported.join('.')} or newer (24 LTS recommended); this is ${process.versions.node}: https://nodejs.org\n`,
  )
  process.exit(1)
}
if (!atLeast(supported))
  process.stderr.write(
    `This is Node ${process.versions.node}: Plumbline runs, but some of its packages ask for ${supported.join('.')} or newer (24 LTS recommended), and npm says so.\n`,
  )
