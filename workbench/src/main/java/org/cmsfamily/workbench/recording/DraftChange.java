package org.cmsfamily.workbench.recording;

import jakarta.ws.rs.NotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A change of the form that records nothing, such as {@code remove-effect.3.0}.
 *
 * @param name what is changed
 * @param places which one: the provision, and the effect in it
 */
record DraftChange(String name, List<Integer> places) {

  /**
   * Reads one.
   *
   * @throws NotFoundException if it is none
   */
  static DraftChange of(String act) {
    var parts = List.of(act.split("\\."));
    try {
      return new DraftChange(
          parts.getFirst(), parts.stream().skip(1).map(Integer::valueOf).toList());
    } catch (NumberFormatException e) {
      throw new NotFoundException(e);
    }
  }

  DraftDecision in(DraftDecision draft) {
    return switch (name) {
      case "arrange" -> draft;
      case "add-provision" -> added(draft);
      case "remove-provision" -> removed(draft);
      case "add-effect" -> changed(draft, DraftProvision::withEffect);
      case "remove-effect" -> changed(draft, provision -> provision.withoutEffect(place(1)));
      case "add-relation" -> draft.withRelation();
      default -> throw new NotFoundException();
    };
  }

  private static DraftDecision added(DraftDecision draft) {
    var more = new ArrayList<>(draft.provisions());
    more.add(DraftProvision.empty());
    return draft.withProvisions(more);
  }

  private DraftDecision removed(DraftDecision draft) {
    var fewer = new ArrayList<>(draft.provisions());
    if (place(0) < fewer.size()) fewer.remove(place(0));
    return draft.withProvisions(fewer);
  }

  private DraftDecision changed(DraftDecision draft, UnaryOperator<DraftProvision> change) {
    var provisions = new ArrayList<>(draft.provisions());
    int at = place(0);
    if (at < provisions.size()) provisions.set(at, change.apply(provisions.get(at)));
    return draft.withProvisions(provisions);
  }

  private int place(int step) {
    if (step >= places.size() || places.get(step) < 0) throw new NotFoundException();
    return places.get(step);
  }
}
