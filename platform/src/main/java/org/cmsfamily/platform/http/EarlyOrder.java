package org.cmsfamily.platform.http;

/** In which order requests are looked at before any resource is: the highest comes first. */
final class EarlyOrder {
  /** Headers of every answer, whatever it is. */
  static final int ANSWER_HEADERS = 1_003;

  /** The size of address, headers and body. */
  static final int HEAD = 1_002;

  /** How many requests strangers send. */
  static final int STRANGERS = 1_001;

  /** Whether a token can be one at all. */
  static final int TOKEN = 1_000;

  private EarlyOrder() {}
}
