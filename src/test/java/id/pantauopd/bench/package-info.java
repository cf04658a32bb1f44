/** Drivers that measure; each prints its figures with machine and version. */
@NullMarked
package id.pantauopd.bench;

import org.jspecify.annotations.NullMarked;
