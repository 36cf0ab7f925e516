package org.cmsfamily.platform.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import org.cmsfamily.platform.archive.ArchiveManifest.ArchiveColumn;
import org.hibernate.StatelessSession;

/** The columns of the tables here that an archive holds. */
@ApplicationScoped
class ArchiveColumns {

  private final StatelessSession rows;

  ArchiveColumns(StatelessSession rows) {
    this.rows = rows;
  }

  /** In the order of the table. */
  List<ArchiveColumn> of(ArchiveTable table) {
    return rows
        .createNativeQuery(
            """
            select cast(a.attname as text) as name, format_type(a.atttypid, a.atttypmod) as type
            from pg_attribute a
            where a.attrelid = to_regclass(:name) and a.attnum > 0
              and not a.attisdropped and a.attgenerated = ''
            order by a.attnum
            """,
            Tuple.class)
        .setParameter("name", table.name())
        .getResultList()
        .stream()
        .map(row -> new ArchiveColumn(row.get("name", String.class), row.get("type", String.class)))
        .filter(column -> !table.left().contains(column.name()))
        .toList();
  }
}
