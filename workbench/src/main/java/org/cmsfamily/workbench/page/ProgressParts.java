package org.cmsfamily.workbench.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.function.Function;
import org.cmsfamily.workbench.language.SpokenLanguage;

/** Passes on how far long work has come, as parts of a page in the visitor's language. */
@RequestScoped
public class ProgressParts {
  private static final Duration FIRST = Duration.ofMillis(200);
  private static final Duration LONGEST = Duration.ofSeconds(2);
  private static final int TRIES = 10;

  private final SpokenLanguage language;

  ProgressParts(SpokenLanguage language) {
    this.language = language;
  }

  /**
   * A part whenever the work has come further; its name is known a moment after it began.
   *
   * @param work how far it has come
   * @param part how that is shown
   */
  public <T> Multi<String> of(Multi<T> work, Function<T, TemplateInstance> part) {
    var locale = language.get().locale();
    return work.onFailure()
        .retry()
        .withBackOff(FIRST, LONGEST)
        .atMost(TRIES)
        .map(one -> part.apply(one).setLocale(locale).render().replace('\n', ' '));
  }
}
