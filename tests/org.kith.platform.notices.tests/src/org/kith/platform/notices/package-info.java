/** Tests of the notices platform: the contract, wordings, who did it, forged and damaged mails. */
package org.kith.platform.notices;
