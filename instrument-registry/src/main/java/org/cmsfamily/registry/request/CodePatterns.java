package org.cmsfamily.registry.request;

/** The forms of codes, for the {@code @Pattern} of requests. */
public final class CodePatterns {

  /** Of an instrument, body, secretariat, organisation, family or meeting. */
  public static final String HOLDER = "[A-Z0-9][A-Z0-9._-]{0,62}";

  /** Of a decision or a budget. */
  public static final String KEY = "[A-Z0-9][A-Za-z0-9._-]{0,94}";

  /** Of a service area, subject or kind. */
  public static final String SLUG = "[a-z0-9][a-z0-9-]{0,59}";

  /** Of a language (BCP 47, two letters). */
  public static final String LANGUAGE = "[a-z]{2}";

  /** The tag of any language, such as {@code pt-BR} or {@code zh-Hans} (BCP 47). */
  public static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  /** Of a currency (ISO 4217). */
  public static final String CURRENCY = "[A-Z]{3}";

  private CodePatterns() {}
}
