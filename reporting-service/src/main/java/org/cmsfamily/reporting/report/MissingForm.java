package org.cmsfamily.reporting.report;

/**
 * A form that a revision has not in one of the family's languages.
 *
 * @param form {@code csv}, {@code xlsx} or {@code pdf}
 */
record MissingForm(String form, String language) {
  @Override
  public String toString() {
    return "%s (%s)".formatted(form, language);
  }
}
