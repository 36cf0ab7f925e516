package org.cmsfamily.catalog.analysis;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.cmsfamily.platform.store.ReadTransaction;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the analyses say, beside each other. */
@Path("/implications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analyses")
@RunOnVirtualThread
public class ImplicationResource {
  private final RecordedAnalyses analyses;
  private final ReadTransaction reads;

  ImplicationResource(RecordedAnalyses analyses, ReadTransaction reads) {
    this.analyses = analyses;
    this.reads = reads;
  }

  /** All that a family's analyses say, side by side by dimension, area and instrument. */
  public record Implications(List<ImplicationRow> rows) {}

  /**
   * Shows what a family's analyses say by dimension, area and instrument, side by side and never
   * summed.
   */
  @GET
  @Authenticated
  public Implications compareImplications(@BeanParam ImplicationFilter wanted) {
    return reads.inTransaction(
        () ->
            new Implications(
                wanted.rows(
                    analyses.listAll(wanted.filter()).stream()
                        .map(RecordedAnalysis::shown)
                        .toList())));
  }
}
