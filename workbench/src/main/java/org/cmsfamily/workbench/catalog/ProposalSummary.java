package org.cmsfamily.workbench.catalog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal in a list.
 *
 * @param lead the instrument that leads it
 */
public record ProposalSummary(
    String id,
    String serviceCode,
    String title,
    @Nullable ProposalStage state,
    String lead,
    List<String> participants,
    int currentVersion,
    boolean demonstration) {}
