/** What anyone did: the audit trail, idempotency and attribution in one. */
@NullMarked
package org.cmsfamily.platform.act;

import org.jspecify.annotations.NullMarked;
