/** What all pages share: assets, headers, links. */
@NullMarked
package org.cmsfamily.workbench.page;

import org.jspecify.annotations.NullMarked;
