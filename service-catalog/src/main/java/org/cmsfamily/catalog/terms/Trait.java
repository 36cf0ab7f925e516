package org.cmsfamily.catalog.terms;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.cmsfamily.catalog.cost.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether one trait of an instrument's identity is preserved, and by which means: in JSON the means
 * alone, or {@code {"preserved": false}}.
 *
 * @param means null if none is stated
 */
@Schema(oneOf = {String.class, Trait.Stated.class})
@JsonDeserialize(using = TraitReader.class)
public record Trait(boolean preserved, @Nullable @Wording String means) {

  /** Preserved, so the draft hopes, but by no stated means. */
  public static final Trait UNSTATED = new Trait(true, null);

  public Trait {
    means = Wording.Form.optional(means);
  }

  /** It holds, and someone can check by what. */
  public boolean holds() {
    return preserved && means != null;
  }

  /** As it is sent and written where it is not preserved. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Stated(@Nullable Boolean preserved, @Nullable String means) {}

  @JsonValue
  @Nullable Object json() {
    return preserved ? means : new Stated(false, means);
  }
}
