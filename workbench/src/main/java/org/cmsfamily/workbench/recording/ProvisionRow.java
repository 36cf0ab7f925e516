package org.cmsfamily.workbench.recording;

import java.util.List;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.page.Typed;
import org.cmsfamily.workbench.page.TypedPart;

/** The fields of a provision, and of what it does. */
record ProvisionRow(int index, TypedPart part, List<EffectRow> effects) {

  static List<ProvisionRow> all(DraftDecision draft, Typed typed) {
    return IntStream.range(0, draft.provisions().size())
        .mapToObj(at -> of(at, draft.provisions().get(at).effects().size(), typed))
        .toList();
  }

  private static ProvisionRow of(int at, int effects, Typed typed) {
    var part = new TypedPart(typed, DraftDecision.provision(at));
    return new ProvisionRow(
        at,
        part,
        IntStream.range(0, effects)
            .mapToObj(one -> EffectRow.of(one, new TypedPart(typed, part.name("effects." + one))))
            .toList());
  }

  /** Whether a person said that it is read rightly. */
  public boolean confirmed() {
    return !part.value("confirmed").isEmpty();
  }

  /** Whether an area is ticked. */
  public boolean names(String area) {
    return part.list("serviceAreas").contains(area);
  }

  /** Which one it is, counted from one. */
  public int place() {
    return index + 1;
  }
}
