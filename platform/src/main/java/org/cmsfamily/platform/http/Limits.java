package org.cmsfamily.platform.http;

/** How large a request may be; what is larger is refused with a problem. */
final class Limits {
  /** Characters of an address: path and query. */
  static final int ADDRESS = 4096;

  /** Characters of all headers together. */
  static final int HEADERS = 16 * 1024;

  /** Objects and lists of a JSON body, one in another. */
  static final int JSON_DEPTH = 64;

  /** Characters of a member's name in JSON. */
  static final int JSON_NAME = 256;

  /** Digits of a number in JSON. */
  static final int JSON_NUMBER = 100;

  /** Names, values and brackets of a JSON body. */
  static final int JSON_TOKENS = 500_000;

  /** Bytes of a JSON body. */
  static final int JSON_BYTES = 2 * 1024 * 1024;

  /** How often its bytes a JSON body may take in memory while it is read. */
  static final int JSON_IN_MEMORY = 8;

  /** How often its bytes any other body takes in memory: in pieces, then whole. */
  static final int FILE_IN_MEMORY = 2;

  /** Bytes of a file, such as a ledger extract. */
  static final int FILE_BYTES = 32 * 1024 * 1024;

  /** Bytes of a document that is attached to something. */
  static final int DOCUMENT_BYTES = 25 * 1024 * 1024;

  /** Bytes of a body that is read at all, unless it is an archive. */
  static final int ANNOUNCED_BYTES = 40 * 1024 * 1024;

  /** Bytes of an instrument's archive; it goes to a temporary file as it comes. */
  static final int ARCHIVE_BYTES = 256 * 1024 * 1024;

  private Limits() {}
}
