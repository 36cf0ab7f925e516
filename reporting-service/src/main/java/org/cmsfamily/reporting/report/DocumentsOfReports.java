package org.cmsfamily.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import org.cmsfamily.platform.document.DocumentHolder;
import org.hibernate.StatelessSession;

/**
 * Who reads the files that hang on a revision of a report: whoever sees the revision; nobody ever
 * loses one.
 */
@ApplicationScoped
class DocumentsOfReports {
  private static final String REVISION = "revision";

  private final StatelessSession rows;

  DocumentsOfReports(StatelessSession rows) {
    this.rows = rows;
  }

  /** A revision, for files that hang on it. */
  static DocumentHolder revision(Report report, ReportRevision revision) {
    return new DocumentHolder(
        REVISION, id(report, revision), report.family(), report.readers(revision));
  }

  private static String id(Report report, ReportRevision revision) {
    return report.id() + "/" + revision.number();
  }

  /** Lets those who see a revision read what hangs on it. */
  void follow(Report report) {
    for (var revision : report.revisions()) {
      rows.createNativeMutationQuery(
              """
              update document
              set readers = (select array_agg(distinct r) from unnest(readers || cast(:more as text[])) r)
              where holder_kind = 'revision' and holder_id = :holder and not readers @> cast(:more as text[])
              """)
          .setParameter("more", report.readers(revision).toArray(String[]::new))
          .setParameter("holder", id(report, revision))
          .executeUpdate();
    }
  }
}
