package org.cmsfamily.catalog.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.SortedMap;
import org.cmsfamily.catalog.cost.Sparse;
import org.jspecify.annotations.Nullable;

/**
 * The title and texts of the terms in a further language; outside the fingerprint, so it changes no
 * terms. Unofficial until an Executive Secretary of a participant confirms it, and always for any
 * text but the one that it was made of. Source: domain, terms.
 *
 * @param language BCP 47
 * @param version the number of the terms that it was made of; null in what was stored without
 * @param texts by the JSON Pointer of their place in the terms
 * @param confirmedBy the capacity in which it was confirmed, if it was
 */
public record Translation(
    String language,
    String title,
    Status status,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer version,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, String> texts,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String confirmedBy) {

  public Translation {
    texts = Sparse.map(texts);
  }

  /** It was made of the text with this number, as far as is known. */
  boolean isOf(int number) {
    return version == null || version == number;
  }

  /** It was made of a text after the one with this number. */
  boolean isOfLaterThan(int number) {
    return version != null && version > number;
  }

  /** As it stands beside the text with this number. */
  Translation beside(int number) {
    return isOf(number)
        ? this
        : new Translation(language, title, Status.UNOFFICIAL, version, texts, null);
  }

  /** The same, confirmed; whoever confirmed it first stands by it. */
  Translation confirmed(String by) {
    return status == Status.CONFIRMED
        ? this
        : new Translation(language, title, Status.CONFIRMED, version, texts, by);
  }

  /** Whether an Executive Secretary stands by it. */
  public enum Status {
    @JsonProperty("unofficial")
    UNOFFICIAL,
    @JsonProperty("confirmed")
    CONFIRMED
  }
}
