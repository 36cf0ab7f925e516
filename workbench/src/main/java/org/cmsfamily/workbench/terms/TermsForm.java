package org.cmsfamily.workbench.terms;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into the editor.
 *
 * @param base the version that it was typed into
 * @param place where each value stands
 * @param value the values, in the order of their places
 * @param key by which the same form, sent twice, is done once
 */
public record TermsForm(
    @RestForm int base,
    @RestForm List<String> place,
    @RestForm List<String> value,
    @RestForm @Nullable String actingAs,
    @RestForm @Nullable String key) {

  /** Writes what was typed into the text that it was typed into. */
  ObjectNode writeTo(ObjectNode terms) {
    IntStream.range(0, Math.min(place.size(), value.size()))
        .forEach(at -> new Place(place.get(at)).write(terms, value.get(at)));
    KeyWeights.settle(terms);
    BaselineRows.prune(terms);
    return terms;
  }

  /** The places of a request to which a refusal may point: with the terms within it, or alone. */
  Set<String> places() {
    return place.stream()
        .flatMap(one -> Stream.of(one, "terms/" + one))
        .collect(Collectors.toUnmodifiableSet());
  }

  String capacity() {
    return Optional.ofNullable(actingAs).orElse("");
  }

  String idempotencyKey() {
    return Optional.ofNullable(key).orElse("");
  }
}
