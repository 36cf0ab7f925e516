package org.cmsfamily.reporting.lesson;

import org.cmsfamily.reporting.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which lessons are wanted.
 *
 * @param family whose; needed
 * @param q words that they hold
 */
record LessonFilter(
    @RestQuery @Nullable String family,
    @RestQuery @Nullable String q,
    @RestQuery @Nullable String area) {

  String ofFamily() {
    return Parameter.needed("family", family);
  }
}
