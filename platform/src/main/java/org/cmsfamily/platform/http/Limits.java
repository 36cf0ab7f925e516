package org.cmsfamily.platform.http;

/** How large a request may be; what is larger is refused with a problem. */
final class Limits {
  /** Characters of an address: path and query. */
  static final int ADDRESS = 4096;

  /** Bytes of a JSON body. */
  static final int JSON_BYTES = 2 * 1024 * 1024;

  /** Bytes of a file, such as a ledger extract. */
  static final int FILE_BYTES = 32 * 1024 * 1024;

  /** Bytes of a document that is attached to something. */
  static final int DOCUMENT_BYTES = 25 * 1024 * 1024;

  private Limits() {}
}
