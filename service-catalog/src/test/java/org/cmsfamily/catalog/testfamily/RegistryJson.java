package org.cmsfamily.catalog.testfamily;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.cmsfamily.catalog.family.RegistryFacts;
import org.cmsfamily.catalog.replica.CatalogReplicas;
import org.cmsfamily.platform.json.Json;

/** Facts of a family from its records' JSON. */
public final class RegistryJson {

  private RegistryJson() {}

  /** Reads records by {@code topic/key}; those of topics that are not read are passed over. */
  public static RegistryFacts read(Map<String, String> records) {
    var facts = new ArrayList<Object>();
    var versions = new TreeMap<String, String>();
    records.forEach(
        (reference, json) -> {
          var topic = reference.substring(0, reference.indexOf('/'));
          new CatalogReplicas()
              .all().stream()
                  .filter(one -> one.topic().equals(topic))
                  .forEach(
                      one -> {
                        facts.add(Json.read(json, one.facts()));
                        versions.put(reference, "1.1");
                      });
        });
    return new RegistryFacts(facts, versions);
  }
}
