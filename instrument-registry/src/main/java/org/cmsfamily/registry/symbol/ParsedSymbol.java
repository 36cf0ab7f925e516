package org.cmsfamily.registry.symbol;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a symbol says, with what only its context says.
 *
 * @param instrument from the context: homonyms abound ({@code Resolution 2.6} of CMS and of AEWA)
 * @param type such as resolution, recommendation, decision, draft-resolution or document
 * @param meeting the session's ordinal, without leading zeros; {@code EX} between sessions
 * @param number without leading zeros; may end in a letter; empty of a report
 * @param revision such as {@code COP13}, {@code 1} or {@code Corr. 1}; null if none
 * @param body such as {@code COP} or {@code StC}; null of what was read before that was noted
 */
public record ParsedSymbol(
    String instrument,
    String type,
    String meeting,
    String number,
    @Nullable String revision,
    @Nullable String body) {

  private static final Set<String> PLENARIES = Set.of("COP", "MOP", "MOS");

  private static final Map<String, String> SHORT =
      Map.ofEntries(
          Map.entry("resolution", "RES"),
          Map.entry("recommendation", "REC"),
          Map.entry("decision", "DEC"),
          Map.entry("draft-resolution", "DR"),
          Map.entry("draft-recommendation", "DREC"),
          Map.entry("draft-decision", "DDEC"),
          Map.entry("document", "DOC"),
          Map.entry("information-document", "INF"),
          Map.entry("conference-room-paper", "CRP"),
          Map.entry("report", "REPORT"),
          Map.entry("record", "RECORD"),
          Map.entry("notification", "NOT"));

  /** The same for all spellings of one symbol: {@code CMS-RES-10.8-REV13}. */
  public String normalisedKey() {
    return revision == null ? unrevisedKey() : unrevisedKey() + "-" + revisionKey(revision);
  }

  /** That of what this one revises, or of itself if it is no revision. */
  public String unrevisedKey() {
    var kind = SHORT.getOrDefault(type, type);
    if (isDecision()) {
      var owner = isOfThePlenary() ? instrument : "%s-%s".formatted(instrument, upper(body));
      return "%s-%s-%s.%s".formatted(owner, kind, meeting, number);
    }
    var session = upper(body) + meeting;
    return number.isEmpty()
        ? "%s-%s-%s".formatted(instrument, kind, session)
        : "%s-%s-%s-%s".formatted(instrument, kind, session, number);
  }

  private static String upper(@Nullable String body) {
    return String.valueOf(body).toUpperCase(Locale.ROOT);
  }

  /** Whether it is of all parties: decisions of committees bear the same numbers. */
  boolean isOfThePlenary() {
    return body == null || PLENARIES.contains(body);
  }

  /** Whether it is a resolution, or a draft of one. */
  boolean isResolution() {
    return type.endsWith("resolution");
  }

  private static String revisionKey(String revision) {
    return revision.startsWith("Corr")
        ? "CORR" + revision.replaceFirst("^\\D+", "")
        : "REV" + revision.replaceFirst("^[A-Z]+", "").toUpperCase(Locale.ROOT);
  }

  /** Whether it is of what bodies decide, or of a draft of that, and not of another document. */
  private boolean isDecision() {
    return isResolution() || type.endsWith("recommendation") || type.endsWith("decision");
  }

  /** The session at which it was adopted: that of its revision, if it was revised at one. */
  public String adoptedAt() {
    return revision != null && revision.matches("[A-Z]{3}\\d+") ? revision.substring(3) : meeting;
  }

  /** Whether it is a later text of something else. */
  public boolean isRevision() {
    return revision != null;
  }
}
