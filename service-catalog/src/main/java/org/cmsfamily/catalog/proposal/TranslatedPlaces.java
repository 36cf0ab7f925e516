package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.cmsfamily.catalog.terms.Terms;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.PlatformProblems;
import org.cmsfamily.platform.problem.Pointer;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/** The places of the terms at which a text stands that can be translated. */
final class TranslatedPlaces {
  private static final Pattern WORDED =
      Pattern.compile(
          "/(exit|(activities|strengthens|identity|risks)/.+|posts/\\d+/title|costPlan/inKind/\\d+/what)");

  private TranslatedPlaces() {}

  /**
   * At each of them the terms say something in words.
   *
   * @throws Problem 400 naming every one at which they do not
   */
  static void mustBeIn(Terms terms, Collection<String> places) {
    var json = Json.tree(terms);
    List<Violation> none =
        places.stream()
            .filter(place -> !isText(json, place))
            .map(
                place ->
                    Violation.at(
                        Pointer.of("texts", place).text(),
                        Text.of("no-text-there").with("place", place)))
            .toList();
    if (!none.isEmpty()) {
      throw Problem.of(PlatformProblems.INVALID, Problem.counted(none)).with(none);
    }
  }

  private static boolean isText(JsonNode terms, String place) {
    return WORDED.matcher(place).matches() && terms.at(JsonPointer.compile(place)).isTextual();
  }
}
