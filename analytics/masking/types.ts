export interface StandIn {
  text: string
  standIn: string
}
