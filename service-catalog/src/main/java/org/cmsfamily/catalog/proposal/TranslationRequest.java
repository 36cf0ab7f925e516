package org.cmsfamily.catalog.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.catalog.cost.Sparse;
import org.cmsfamily.platform.request.Request;
import org.cmsfamily.platform.request.Violations;
import org.cmsfamily.platform.wording.Text;
import org.jspecify.annotations.Nullable;

/**
 * A title in a further language, BCP 47, and texts of the terms.
 *
 * @param status a confirmed one is sent by an Executive Secretary alone
 * @param texts by the JSON Pointer of their place in the terms, such as {@code /exit}
 */
public record TranslationRequest(
    @NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
    @NotBlank @Size(max = 1000) String title,
    Translation.@NotNull Status status,
    @Size(max = TranslationRequest.TEXTS)
        SortedMap<@Size(max = 200) String, @NotBlank @Size(max = 4000) String> texts,
    @Nullable @Size(max = 160) String actingAs)
    implements Request {
  static final int TEXTS = 200;

  /** Of all texts together: as large as terms can be. */
  private static final int CHARACTERS = 100_000;

  public TranslationRequest {
    texts = texts == null ? new TreeMap<>() : texts;
  }

  @Override
  public void check(Violations violations) {
    int characters = texts.values().stream().mapToInt(String::length).sum();
    if (characters > CHARACTERS) {
      violations.add(
          "/texts",
          Text.of("texts-too-long").with("characters", characters).with("most", CHARACTERS));
    }
  }

  boolean confirmed() {
    return status == Translation.Status.CONFIRMED;
  }

  /**
   * Of the terms with a number.
   *
   * @param by the capacity in which it is sent
   */
  Translation translation(int version, String by) {
    Map<String, String> all = Sparse.map(texts);
    return new Translation(
        language, title, status, version, new TreeMap<>(all), confirmed() ? by : null);
  }
}
