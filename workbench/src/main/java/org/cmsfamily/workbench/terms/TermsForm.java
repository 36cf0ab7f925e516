package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.cmsfamily.workbench.page.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the editor.
 *
 * @param base the version that it was typed into
 * @param read the name of the proposal's state that the editor was opened with, its ETag
 * @param place where each value stands
 * @param value the values, in the order of their places
 * @param area the service areas that were ticked: the value of their place
 */
public record TermsForm(
    @RestForm int base,
    @RestForm @Nullable String read,
    @RestForm List<String> place,
    @RestForm List<String> value,
    @RestForm List<String> area) {
  private static final String AREAS = "areas";

  /** The same with its amounts as a reader of amounts gives them. */
  TermsForm reading(UnaryOperator<String> reader) {
    var read =
        places()
            .mapToObj(at -> isAmount(at) ? reader.apply(value.get(at)) : value.get(at))
            .toList();
    return new TermsForm(base, this.read, place, read, area);
  }

  private boolean isAmount(int at) {
    return new Place(place.get(at)).isAmount();
  }

  /** Writes what was typed into the text that it was typed into. */
  ObjectNode writeTo(ObjectNode terms) {
    QuarterShares.open(terms);
    places().forEach(at -> new Place(place.get(at)).write(terms, valueAt(at)));
    TextRows.prune(terms);
    KeyWeights.settle(terms);
    BaselineRows.prune(terms);
    QuarterShares.settle(terms);
    CostPlans.pruneCoalition(terms);
    return terms;
  }

  /** The form, each field named by its place. */
  Typed typed(String act) {
    var typed = Typed.of(act);
    for (int at : places().toArray()) typed = typed.with(place.get(at), valueAt(at));
    return typed;
  }

  private IntStream places() {
    return IntStream.range(0, Math.min(place.size(), value.size()));
  }

  private String valueAt(int at) {
    return place.get(at).equals(AREAS) ? String.join("\n", area) : value.get(at);
  }
}
