package org.cmsfamily.reporting.replica;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A post that works for a service, as the catalog publishes it.
 *
 * @param fte full-time equivalent, 1 for a whole post
 * @param yearlyCost of it in a whole year, in the plan's currency and part of the recurring cost;
 *     null if it is not stated
 * @param shares percent of it by instrument
 */
public record PostFacts(
    String title,
    String grade,
    BigDecimal fte,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String yearlyCost,
    SortedMap<String, BigDecimal> shares) {

  public PostFacts {
    shares = new TreeMap<>(Objects.requireNonNullElse(shares, Map.of()));
  }

  /** Title and grade as they are compared. */
  @JsonIgnore
  public String key() {
    return Normalizer.normalize(title + ", " + grade, Normalizer.Form.NFKC)
        .strip()
        .replaceAll("\\s+", " ")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether an instrument has a part of it. */
  public boolean isSharedBy(String instrument) {
    return shares.getOrDefault(instrument, BigDecimal.ZERO).signum() > 0;
  }
}
