package org.cmsfamily.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.platform.store.Filter;
import org.cmsfamily.registry.family.Families;
import org.cmsfamily.registry.family.ServiceArea;
import org.cmsfamily.registry.holder.HolderNames;
import org.cmsfamily.registry.text.Names;
import org.jspecify.annotations.Nullable;

/** What the codes of a facet are called; years, verbs and languages need no name. */
@ApplicationScoped
class FacetLabels {

  private final HolderNames holders;
  private final Families families;

  FacetLabels(HolderNames holders, Families families) {
    this.holders = holders;
    this.families = families;
  }

  /**
   * The names of the values of a facet, by value.
   *
   * @param family within which areas are named; null for all
   */
  Map<String, Names> of(String facet, List<String> values, @Nullable String family) {
    return switch (facet) {
      case "instrument", "body" -> holders.of(values);
      case "area" -> values.isEmpty() ? Map.of() : areas(family);
      default -> Map.of();
    };
  }

  private Map<String, Names> areas(@Nullable String family) {
    return families.listAll(Filter.where("id", family)).stream()
        .flatMap(one -> one.serviceAreas().stream())
        .collect(Collectors.toMap(ServiceArea::code, ServiceArea::names, (first, other) -> first));
  }
}
