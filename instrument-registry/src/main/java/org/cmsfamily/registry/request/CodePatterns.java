package org.cmsfamily.registry.request;

/** The forms of codes, for the {@code @Pattern} of requests, each with what names it in words. */
public final class CodePatterns {

  /** Of an instrument, body, secretariat, organisation, family or meeting. */
  public static final String HOLDER = "[A-Z0-9][A-Z0-9._-]{0,62}";

  /** {@link #HOLDER} in words. */
  public static final String HOLDER_FORM = "{pattern.capital-code}";

  /** Of a decision or a budget. */
  public static final String KEY = "[A-Z0-9][A-Za-z0-9._-]{0,94}";

  /** {@link #KEY} in words. */
  public static final String KEY_FORM = "{pattern.key}";

  /** Of a service area, subject or kind. */
  public static final String SLUG = "[a-z0-9][a-z0-9-]{0,59}";

  /** {@link #SLUG} in words. */
  public static final String SLUG_FORM = "{pattern.slug}";

  /** Of a language (BCP 47, two letters). */
  public static final String LANGUAGE = "[a-z]{2}";

  /** {@link #LANGUAGE} in words. */
  public static final String LANGUAGE_FORM = "{pattern.language}";

  /** The tag of any language, such as {@code pt-BR} or {@code zh-Hans} (BCP 47). */
  public static final String LANGUAGE_TAG = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  /** {@link #LANGUAGE_TAG} in words. */
  public static final String LANGUAGE_TAG_FORM = "{pattern.language-tag}";

  /** Of a currency (ISO 4217). */
  public static final String CURRENCY = "[A-Z]{3}";

  /** {@link #CURRENCY} in words. */
  public static final String CURRENCY_FORM = "{pattern.currency}";

  private CodePatterns() {}
}
