package org.cmsfamily.platform.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The words of all modules: each has {@code words/en.properties}, {@code fr} and {@code es}, where
 * {@code {name}} stands for a parameter.
 */
final class Bundles {
  private static final AtomicReference<@Nullable Bundles> LOADED = new AtomicReference<>();

  private final Map<Language, Map<String, String>> words = new EnumMap<>(Language.class);

  private Bundles() {
    for (var language : Language.values()) {
      words.put(language, read(language));
    }
  }

  /** The words for a key, in the language or else in English. */
  static Optional<String> find(Language language, String key) {
    return Optional.ofNullable(loaded().get(language, key))
        .or(() -> Optional.ofNullable(loaded().get(Language.EN, key)));
  }

  private @Nullable String get(Language language, String key) {
    return words.getOrDefault(language, Map.of()).get(key);
  }

  private static Bundles loaded() {
    var known = LOADED.get();
    if (known != null) {
      return known;
    }
    var read = new Bundles();
    LOADED.set(read);
    return read;
  }

  private static Map<String, String> read(Language language) {
    var all = new HashMap<String, String>();
    try {
      var files =
          Thread.currentThread()
              .getContextClassLoader()
              .getResources("words/%s.properties".formatted(language.tag()));
      while (files.hasMoreElements()) {
        add(files.nextElement(), all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }

  private static void add(URL file, Map<String, String> all) throws IOException {
    var properties = new Properties();
    try (var text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(text);
    }
    properties.forEach((key, words) -> all.put((String) key, (String) words));
  }
}
