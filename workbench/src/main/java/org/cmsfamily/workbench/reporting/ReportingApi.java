package org.cmsfamily.workbench.reporting;

import io.smallrye.faulttolerance.api.ApplyGuard;
import org.cmsfamily.workbench.call.ActsApi;
import org.cmsfamily.workbench.call.DeadLetterApi;
import org.cmsfamily.workbench.call.DocumentApi;
import org.cmsfamily.workbench.call.InboxApi;
import org.cmsfamily.workbench.call.VisitorHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What the pages ask of the reporting service. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(VisitorHeaders.class)
@ApplyGuard("reporting")
public interface ReportingApi
    extends InboxApi,
        ActsApi,
        DeadLetterApi,
        DocumentApi,
        FindingApi,
        LedgerApi,
        LessonApi,
        QuarterApi,
        ReportApi,
        ResultApi,
        RunApi {}
