/**
 */
package org.kith.model.people.impl;

import java.time.Instant;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.DecidedBy;
import org.kith.model.people.Merge;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Merge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getSurvivorUid <em>Survivor Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getAbsorbedUid <em>Absorbed Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getMovedAccountUids <em>Moved Account Uids</em>}</li>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getEvidence <em>Evidence</em>}</li>
 *   <li>{@link org.kith.model.people.impl.MergeImpl#getUndone <em>Undone</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MergeImpl extends AggregateImpl implements Merge {
	/**
	 * The default value of the '{@link #getSurvivorUid() <em>Survivor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurvivorUid()
	 * @generated
	 * @ordered
	 */
	protected static final String SURVIVOR_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSurvivorUid() <em>Survivor Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSurvivorUid()
	 * @generated
	 * @ordered
	 */
	protected String survivorUid = SURVIVOR_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAbsorbedUid() <em>Absorbed Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsorbedUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ABSORBED_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAbsorbedUid() <em>Absorbed Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAbsorbedUid()
	 * @generated
	 * @ordered
	 */
	protected String absorbedUid = ABSORBED_UID_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMovedAccountUids() <em>Moved Account Uids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMovedAccountUids()
	 * @generated
	 * @ordered
	 */
	protected EList<String> movedAccountUids;

	/**
	 * The default value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected static final DecidedBy DECIDED_BY_EDEFAULT = DecidedBy.RULE;

	/**
	 * The cached value of the '{@link #getDecidedBy() <em>Decided By</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecidedBy()
	 * @generated
	 * @ordered
	 */
	protected DecidedBy decidedBy = DECIDED_BY_EDEFAULT;

	/**
	 * The default value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected static final String EVIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEvidence() <em>Evidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvidence()
	 * @generated
	 * @ordered
	 */
	protected String evidence = EVIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndone()
	 * @generated
	 * @ordered
	 */
	protected static final Instant UNDONE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getUndone() <em>Undone</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUndone()
	 * @generated
	 * @ordered
	 */
	protected Instant undone = UNDONE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MergeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.MERGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSurvivorUid() {
		return survivorUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSurvivorUid(String newSurvivorUid) {
		String oldSurvivorUid = survivorUid;
		survivorUid = newSurvivorUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.MERGE__SURVIVOR_UID, oldSurvivorUid, survivorUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAbsorbedUid() {
		return absorbedUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAbsorbedUid(String newAbsorbedUid) {
		String oldAbsorbedUid = absorbedUid;
		absorbedUid = newAbsorbedUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.MERGE__ABSORBED_UID, oldAbsorbedUid, absorbedUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMovedAccountUids() {
		if (movedAccountUids == null) {
			movedAccountUids = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.MERGE__MOVED_ACCOUNT_UIDS);
		}
		return movedAccountUids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DecidedBy getDecidedBy() {
		return decidedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecidedBy(DecidedBy newDecidedBy) {
		DecidedBy oldDecidedBy = decidedBy;
		decidedBy = newDecidedBy == null ? DECIDED_BY_EDEFAULT : newDecidedBy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.MERGE__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEvidence() {
		return evidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEvidence(String newEvidence) {
		String oldEvidence = evidence;
		evidence = newEvidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.MERGE__EVIDENCE, oldEvidence, evidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getUndone() {
		return undone;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUndone(Instant newUndone) {
		Instant oldUndone = undone;
		undone = newUndone;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.MERGE__UNDONE, oldUndone, undone));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.MERGE__SURVIVOR_UID:
				return getSurvivorUid();
			case PeoplePackage.MERGE__ABSORBED_UID:
				return getAbsorbedUid();
			case PeoplePackage.MERGE__MOVED_ACCOUNT_UIDS:
				return getMovedAccountUids();
			case PeoplePackage.MERGE__DECIDED_BY:
				return getDecidedBy();
			case PeoplePackage.MERGE__EVIDENCE:
				return getEvidence();
			case PeoplePackage.MERGE__UNDONE:
				return getUndone();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeoplePackage.MERGE__SURVIVOR_UID:
				setSurvivorUid((String)newValue);
				return;
			case PeoplePackage.MERGE__ABSORBED_UID:
				setAbsorbedUid((String)newValue);
				return;
			case PeoplePackage.MERGE__MOVED_ACCOUNT_UIDS:
				getMovedAccountUids().clear();
				getMovedAccountUids().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.MERGE__DECIDED_BY:
				setDecidedBy((DecidedBy)newValue);
				return;
			case PeoplePackage.MERGE__EVIDENCE:
				setEvidence((String)newValue);
				return;
			case PeoplePackage.MERGE__UNDONE:
				setUndone((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case PeoplePackage.MERGE__SURVIVOR_UID:
				setSurvivorUid(SURVIVOR_UID_EDEFAULT);
				return;
			case PeoplePackage.MERGE__ABSORBED_UID:
				setAbsorbedUid(ABSORBED_UID_EDEFAULT);
				return;
			case PeoplePackage.MERGE__MOVED_ACCOUNT_UIDS:
				getMovedAccountUids().clear();
				return;
			case PeoplePackage.MERGE__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case PeoplePackage.MERGE__EVIDENCE:
				setEvidence(EVIDENCE_EDEFAULT);
				return;
			case PeoplePackage.MERGE__UNDONE:
				setUndone(UNDONE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case PeoplePackage.MERGE__SURVIVOR_UID:
				return SURVIVOR_UID_EDEFAULT == null ? survivorUid != null : !SURVIVOR_UID_EDEFAULT.equals(survivorUid);
			case PeoplePackage.MERGE__ABSORBED_UID:
				return ABSORBED_UID_EDEFAULT == null ? absorbedUid != null : !ABSORBED_UID_EDEFAULT.equals(absorbedUid);
			case PeoplePackage.MERGE__MOVED_ACCOUNT_UIDS:
				return movedAccountUids != null && !movedAccountUids.isEmpty();
			case PeoplePackage.MERGE__DECIDED_BY:
				return decidedBy != DECIDED_BY_EDEFAULT;
			case PeoplePackage.MERGE__EVIDENCE:
				return EVIDENCE_EDEFAULT == null ? evidence != null : !EVIDENCE_EDEFAULT.equals(evidence);
			case PeoplePackage.MERGE__UNDONE:
				return UNDONE_EDEFAULT == null ? undone != null : !UNDONE_EDEFAULT.equals(undone);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (survivorUid: ");
		result.append(survivorUid);
		result.append(", absorbedUid: ");
		result.append(absorbedUid);
		result.append(", movedAccountUids: ");
		result.append(movedAccountUids);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", evidence: ");
		result.append(evidence);
		result.append(", undone: ");
		result.append(undone);
		result.append(')');
		return result.toString();
	}

} //MergeImpl
