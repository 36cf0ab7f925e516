package org.cmsfamily.reporting.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.StatelessSession;

/** The families that are known here. */
@ApplicationScoped
public class Families {

  private final StatelessSession rows;

  Families(StatelessSession rows) {
    this.rows = rows;
  }

  /** By code, what each family's day follows from, beside the clock. */
  public SortedMap<String, String> calendars() {
    var calendars = new TreeMap<String, String>();
    rows.createNativeQuery(
            "select code, concat_ws(' ', zone, business_date) as calendar from authority_family",
            Tuple.class)
        .getResultList()
        .forEach(
            row -> calendars.put(row.get("code", String.class), row.get("calendar", String.class)));
    return calendars;
  }
}
