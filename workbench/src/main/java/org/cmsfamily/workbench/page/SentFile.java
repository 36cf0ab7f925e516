package org.cmsfamily.workbench.page;

import java.io.File;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * A file that a form sends to be attached to a thing.
 *
 * @param language the BCP 47 tag of its language; empty if it is in none
 */
public record SentFile(
    @RestForm("file") @Nullable FileUpload file, @RestForm @Nullable String language) {

  /** Puts it into its form, but for the file itself. */
  public Typed fill(Typed typed) {
    return typed.with("name", name().orElse("")).with("language", language).with("file", "");
  }

  /** Its language; null if it is in none. */
  public @Nullable String tag() {
    return language == null || language.isBlank() ? null : language.strip();
  }

  /** What it is called on the visitor's computer. */
  public Optional<String> name() {
    return Optional.ofNullable(file).map(FileUpload::fileName).filter(name -> !name.isEmpty());
  }

  /** Where it lies while it is sent on; none if none was chosen. */
  public Optional<File> content() {
    return Optional.ofNullable(file)
        .filter(one -> one.size() > 0)
        .map(one -> one.uploadedFile().toFile());
  }
}
