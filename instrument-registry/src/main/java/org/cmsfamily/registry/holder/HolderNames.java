package org.cmsfamily.registry.holder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.cmsfamily.platform.json.Json;
import org.cmsfamily.registry.text.Names;
import org.hibernate.StatelessSession;

/** What holders are called, whichever kind they are of. */
@ApplicationScoped
public class HolderNames {

  private static final String NAMES =
      """
      select n.id, cast(coalesce(n.name_others, jsonb_build_object()) || jsonb_strip_nulls(jsonb_build_object(
        'en', n.name_en, 'fr', n.name_fr, 'es', n.name_es)) as text) as names
      from (
        select id, name_en, name_fr, name_es, name_others from instrument where id in (:codes)
        union all
        select id, name_en, name_fr, name_es, name_others from body where id in (:codes)
        union all
        select id, name_en, name_fr, name_es, name_others from secretariat where id in (:codes)
        union all
        select id, name_en, name_fr, name_es, name_others from organisation where id in (:codes)
        union all
        select id, name_en, name_fr, name_es, name_others from family where id in (:codes)) n
      """;

  private final StatelessSession rows;

  HolderNames(StatelessSession rows) {
    this.rows = rows;
  }

  /** The names of those of the codes that exist, by code. */
  public Map<String, Names> of(Collection<String> codes) {
    return codes.isEmpty()
        ? Map.of()
        : rows
            .createNativeQuery(NAMES, Tuple.class)
            .setParameterList("codes", codes)
            .addScalar("id", String.class)
            .addScalar("names", String.class)
            .getResultList()
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("id", String.class),
                    row -> Json.read(row.get("names", String.class), Names.class)));
  }
}
