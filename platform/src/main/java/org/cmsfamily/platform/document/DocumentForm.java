package org.cmsfamily.platform.document;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.request.LegalText;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/** What a document may be called, on whatever computer it is saved. */
final class DocumentForm {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TAG = 35;

  /** Separators of paths, what shells and file systems read as more than a name, line breaks. */
  private static final Pattern FORBIDDEN =
      Pattern.compile("[/\\\\:*?\"<>|\\p{Cntrl}\\u2028\\u2029]");

  private DocumentForm() {}

  /**
   * Goes on only if both can be.
   *
   * @throws Problem 400 naming {@code ?name} and {@code ?language}
   */
  static void check(@Nullable String name, @Nullable String language, DocumentType type) {
    var violations = new Violations();
    if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
      violations.add("?name", Text.of("document-name"));
    } else {
      check(name, type, violations);
    }
    if (language != null && !isTag(language)) {
      violations.add("?language", Text.of("language-tag"));
    }
    violations.refuse();
  }

  private static void check(String name, DocumentType type, Violations violations) {
    LegalText.why(name).ifPresent(fault -> violations.add("?name", fault));
    if (FORBIDDEN.matcher(name).find() || name.startsWith(".") || !name.strip().equals(name)) {
      violations.add("?name", Text.of("name-without-path"));
    }
    if (!name.toLowerCase(Locale.ROOT).endsWith(type.suffix())) {
      violations.add("?name", Text.of("name-ending").with("suffix", type.suffix()));
    }
  }

  private static boolean isTag(String language) {
    try {
      return language.length() <= LONGEST_TAG
          && !new Locale.Builder().setLanguageTag(language).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
