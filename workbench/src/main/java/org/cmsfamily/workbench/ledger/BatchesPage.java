package org.cmsfamily.workbench.ledger;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.cmsfamily.workbench.catalog.Services;
import org.cmsfamily.workbench.reporting.Batch;
import org.cmsfamily.workbench.reporting.KindSum;
import org.cmsfamily.workbench.reporting.PostingGroup;
import org.jspecify.annotations.Nullable;

/**
 * The files that were imported.
 *
 * @param importing whether the visitor may import another
 */
@CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BatchesPage(List<Row> batches, @Nullable String next, boolean importing)
    implements TemplateInstance {

  /**
   * One of them.
   *
   * @param quarters that its lines are counted in
   * @param sums what they come to
   * @param madeUp whether they are of a service of the demonstration
   */
  record Row(Batch batch, List<String> quarters, List<KindSum> sums, boolean madeUp) {
    static Row of(Batch batch, List<PostingGroup> groups, Services services) {
      var own = groups.stream().filter(group -> group.batch().equals(batch.batch())).toList();
      return new Row(
          batch,
          own.stream().map(PostingGroup::quarter).distinct().sorted().toList(),
          KindSum.of(own),
          own.stream().map(PostingGroup::service).anyMatch(services::isMadeUp));
    }
  }
}
