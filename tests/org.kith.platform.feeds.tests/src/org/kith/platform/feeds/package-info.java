/** Tests of the feeds platform: the contract, what entries become, and hostile files. */
package org.kith.platform.feeds;
