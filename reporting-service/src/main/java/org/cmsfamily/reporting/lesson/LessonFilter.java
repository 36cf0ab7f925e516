package org.cmsfamily.reporting.lesson;

import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons are wanted.
 *
 * @param family whose; needed
 * @param q words that they hold, in their own language
 * @param instrument among those that they are of use to
 */
record LessonFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String q,
    @RestQuery @Nullable String area,
    @RestQuery @Nullable String instrument,
    @RestQuery @Nullable String language) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }
}
