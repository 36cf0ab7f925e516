package org.cmsfamily.registry.text;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cmsfamily.platform.wording.Translated;
import org.jspecify.annotations.Nullable;

/**
 * A name or title by language, each under its BCP 47 tag; there is one at least.
 *
 * @param en English, if there is one
 * @param fr French, if there is one
 * @param es Spanish, if there is one
 * @param others in other languages, such as {@code de} or {@code zh-Hans}; written beside them
 */
@NamedByLanguage
public record Names(
    @Nullable @Size(max = Names.LONGEST) String en,
    @Nullable @Size(max = Names.LONGEST) String fr,
    @Nullable @Size(max = Names.LONGEST) String es,
    @JsonAnySetter @JsonAnyGetter @Size(max = 40) Map<String, String> others) {

  /** Characters of a name. */
  static final int LONGEST = 600;

  public Names {
    others = others == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(others));
  }

  /** One in the three languages of the suite itself. */
  public Names(@Nullable String en, @Nullable String fr, @Nullable String es) {
    this(en, fr, es, Map.of());
  }

  /** All of them by the tag of their language. */
  public SortedMap<String, String> byLanguage() {
    var all = new TreeMap<>(others);
    put(all, "en", en);
    put(all, "fr", fr);
    put(all, "es", es);
    return all;
  }

  private static void put(Map<String, String> all, String language, @Nullable String name) {
    if (name != null) {
      all.put(language, name);
    }
  }

  /** The name in a language, else the one that is shown where there is none in it. */
  public String in(String language) {
    var named = byLanguage().get(language);
    return named == null ? shown() : named;
  }

  /** In English; where there is no such name, in the first of its languages. */
  public String shown() {
    return en == null ? byLanguage().firstEntry().getValue() : en;
  }

  /** The same as a parameter of a sentence. */
  public Translated translated() {
    return new Translated(shown(), byLanguage());
  }

  /** Whether it is named in one of the languages, as {@code pt} is by {@code pt-BR}. */
  public boolean isIn(Collection<String> languages) {
    return byLanguage().keySet().stream()
        .anyMatch(tag -> languages.contains(tag) || languages.contains(tag.split("-", 2)[0]));
  }
}
