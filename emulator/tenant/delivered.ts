/** What one recipient address was given: the emulator's stand-in for every mailbox outside the tenant, and inside it. */
export interface DeliveredMail {
  readonly kind: 'mail' | 'invitation';
  /** One address; a message to three people is three of these. */
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly html: string;
  readonly attachments: readonly { readonly name: string; readonly bytesBase64: string }[];
  /** `iCalUId` of the event that an invitation speaks of, while it can be answered. */
  readonly event?: string;
  /** When it left, ISO with `Z`, in emulated time. */
  readonly at: string;
}
