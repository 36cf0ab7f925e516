package org.cmsfamily.registry;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.platform.problem.Problem;
import org.cmsfamily.platform.problem.Violation;
import org.cmsfamily.platform.wording.Text;

/**
 * How much may be entered: an aggregate is published whole, in a record of at most 256 kB. What is
 * entered leaves a quarter of that for what has to follow, such as a confirmation, so that nothing
 * is found too large when it cannot be helped any more.
 */
public final class EntryLimits {

  /** Bytes of an aggregate after an entry. */
  public static final int BYTES = 192 * 1024;

  /** Dated facts of one kind, such as an office's seats, with those that were corrected. */
  public static final int FACTS = 200;

  /** Corrections of a budget; each is confirmed later. */
  public static final int CORRECTIONS = 200;

  /** Errata beside a decision. */
  public static final int ERRATA = 100;

  /** Changes of a decision's status that are entered. */
  public static final int STATUSES = 100;

  /** Effects of all provisions of a decision. */
  public static final int EFFECTS = 1000;

  /** Of these, invitations: each may be one for every instrument of the family. */
  public static final int INVITES = 50;

  /** Corrections of a draft decision. */
  public static final int REDRAFTS = 50;

  /** Texts of a decision in further languages, with their corrections. */
  public static final int LANGUAGES = 30;

  /** Bodies of an instrument. */
  public static final int BODIES = 100;

  private EntryLimits() {}

  /**
   * What was entered leaves room for what follows.
   *
   * @throws Problem 422 if it does not
   */
  static void mustLeaveRoom(Object entered) {
    int bytes = Json.write(entered).getBytes(StandardCharsets.UTF_8).length;
    if (bytes > BYTES) {
      throw refused(
          "fits-its-record", Text.of("too-many-bytes").with("bytes", bytes).with("most", BYTES));
    }
  }

  /**
   * There can be one more.
   *
   * @throws Problem 422 if there are as many as there may be
   */
  public static void mustTakeMore(Collection<?> those, int most, Text refusal) {
    if (those.size() >= most) {
      throw refused("at-most", refusal);
    }
  }

  private static Problem refused(String rule, Text message) {
    return Problem.of(RegistryProblems.RULES_BROKEN, Text.of("more-than-a-record"))
        .with(List.of(Violation.of(rule, "", message)));
  }
}
