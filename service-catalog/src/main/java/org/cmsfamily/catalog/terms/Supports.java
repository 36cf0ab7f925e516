package org.cmsfamily.catalog.terms;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY;
import static com.fasterxml.jackson.annotation.JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cmsfamily.catalog.cost.Sparse;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the terms rest on.
 *
 * @param analyses by their code; in JSON one alone, or a list
 * @param decisions by their key
 * @param lessons by their id, of which these terms make use
 */
public record Supports(
    @JsonProperty("analysis")
        @JsonFormat(with = {ACCEPT_SINGLE_VALUE_AS_ARRAY, WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED})
        @NotNull
        @Size(max = 20)
        @Schema(oneOf = {String.class, String[].class})
        List<@NotNull @Code String> analyses,
    @NotNull @Size(max = 100) List<@NotNull @Code String> decisions,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @Code String> lessons) {

  /** Nothing yet. */
  public static final Supports NONE = new Supports(List.of(), List.of(), List.of());

  public Supports {
    analyses = Sparse.list(analyses).stream().distinct().toList();
    decisions = Sparse.list(decisions).stream().distinct().toList();
    lessons = Sparse.list(lessons).stream().distinct().toList();
  }
}
