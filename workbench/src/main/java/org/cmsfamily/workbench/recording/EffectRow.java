package org.cmsfamily.workbench.recording;

import java.util.Map;
import java.util.Set;
import org.cmsfamily.workbench.page.TypedPart;
import org.cmsfamily.workbench.registry.EffectKind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an effect that its kind has.
 *
 * @param kind null until one is chosen
 */
record EffectRow(int index, TypedPart part, @Nullable EffectKind kind) {
  private static final Map<EffectKind, Set<String>> ASKED =
      Map.of(
          EffectKind.CONTEXT, Set.of(),
          EffectKind.MANDATE, Set.of("areas"),
          EffectKind.COMPETENCE, Set.of("body", "subject", "areas"),
          EffectKind.EXCLUDES, Set.of("areas"),
          EffectKind.CONDITIONS, Set.of("heldBy", "text"),
          EffectKind.INVITES, Set.of("addressee", "meeting", "requests"),
          EffectKind.REQUESTS_REPORT, Set.of("to"),
          EffectKind.RELEASES, Set.of("line", "amount"),
          EffectKind.NAMES_RATE, Set.of("rate"));

  static EffectRow of(int index, TypedPart part) {
    return new EffectRow(index, part, EffectKind.of(part.value("type")));
  }

  /** Whether its kind has a field. */
  public boolean asks(String field) {
    return kind != null && ASKED.getOrDefault(kind, Set.of()).contains(field);
  }

  /** Whether an area is ticked. */
  public boolean names(String area) {
    return part.list("areas").contains(area);
  }

  /** Which one of its provision it is, counted from one. */
  public int place() {
    return index + 1;
  }
}
