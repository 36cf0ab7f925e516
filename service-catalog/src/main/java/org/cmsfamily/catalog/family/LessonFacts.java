package org.cmsfamily.catalog.family;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was learned in a service or beside it, as the reporting service publishes it.
 *
 * @param instrument whose lesson it is
 * @param service in which it was learned, if it was one
 */
public record LessonFacts(
    String id,
    String family,
    String instrument,
    @Nullable String service,
    @Nullable String context,
    @Nullable String happened,
    @Nullable String nextTime,
    @Nullable String language,
    @Nullable String evidence,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> areas,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> instruments,
    String state) {

  public LessonFacts {
    areas = List.copyOf(areas);
    instruments = List.copyOf(instruments);
  }

  /** Endorsed, and not retired since: it is shown to whoever proposes something like it. */
  public boolean endorsed() {
    return state.equals("endorsed");
  }

  /** Everyone may read it: a retired one stays readable. */
  public boolean published() {
    return endorsed() || state.equals("retired");
  }

  /** It is about one of the areas. */
  public boolean isOfAreas(Collection<String> some) {
    return !Collections.disjoint(areas, some);
  }

  /** It is one of the instruments' own, or about one of them. */
  public boolean isOfInstruments(Collection<String> some) {
    return some.contains(instrument) || !Collections.disjoint(instruments, some);
  }
}
