package org.cmsfamily.catalog.safeguard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.cmsfamily.catalog.analysis.Analysis;
import org.jspecify.annotations.Nullable;

/** Whether a study's author is neither a participant nor a secretariat that serves one. */
record Authorship(Case c) {
  private static final Pattern FILLING = Pattern.compile("\\b(the|of|secretariat)\\b");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]");

  /** That is known of the author who is named; none named proves nothing. */
  boolean independent(Analysis analysis) {
    var author = analysis.author();
    return author != null
        && c.terms().participants().stream()
            .noneMatch(
                one ->
                    same(author, one.instrument())
                        || same(author, one.secretariat())
                        || c.family().namesOf(one.instrument()).stream()
                            .anyMatch(name -> same(author, name)))
        && c.family().servants(c.terms().instruments()).stream()
            .noneMatch(secretariat -> same(author, secretariat));
  }

  /**
   * The same name, short or in full, however it is written: case, spaces, signs and "secretariat"
   * aside.
   */
  private static boolean same(String author, @Nullable String name) {
    return name != null && bare(author).equals(bare(name));
  }

  private static String bare(String name) {
    var folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return NO_LETTER.matcher(FILLING.matcher(folded).replaceAll("")).replaceAll("");
  }
}
