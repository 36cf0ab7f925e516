package org.cmsfamily.registry.transmittal;

import org.cmsfamily.platform.store.Filter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Which transmittals a list shows.
 *
 * @param family the family's code
 * @param toBody the code of the body that they were sent to
 */
public record TransmittalFilter(
    @RestQuery @Nullable String family, @RestQuery @Nullable String toBody) {

  Filter toFilter() {
    return Filter.where("family", family).and("toBody", toBody);
  }
}
