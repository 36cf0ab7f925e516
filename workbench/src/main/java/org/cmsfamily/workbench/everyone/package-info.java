/** What anybody may read without signing in: decisions and services, each at a lasting address. */
@NullMarked
package org.cmsfamily.workbench.everyone;

import org.jspecify.annotations.NullMarked;
