/**
 */
package org.kith.model.people.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.kith.model.people.DecidedBy;
import org.kith.model.people.NotSame;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Not Same</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.NotSameImpl#getFirstUid <em>First Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.NotSameImpl#getSecondUid <em>Second Uid</em>}</li>
 *   <li>{@link org.kith.model.people.impl.NotSameImpl#getDecidedBy <em>Decided By</em>}</li>
 *   <li>{@link org.kith.model.people.impl.NotSameImpl#getReason <em>Reason</em>}</li>
 * </ul>
 *
 * @generated
 */
public class NotSameImpl extends AggregateImpl implements NotSame {
	/**
	 * The default value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected static final String FIRST_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getFirstUid() <em>First Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstUid()
	 * @generated
	 * @ordered
	 */
	protected String firstUid = FIRST_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected static final String SECOND_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSecondUid() <em>Second Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondUid()
	 * @generated
	 * @ordered
	 */
	protected String secondUid = SECOND_UID_EDEFAULT;

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
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected NotSameImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.NOT_SAME;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getFirstUid() {
		return firstUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstUid(String newFirstUid) {
		String oldFirstUid = firstUid;
		firstUid = newFirstUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.NOT_SAME__FIRST_UID, oldFirstUid, firstUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSecondUid() {
		return secondUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondUid(String newSecondUid) {
		String oldSecondUid = secondUid;
		secondUid = newSecondUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.NOT_SAME__SECOND_UID, oldSecondUid, secondUid));
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
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.NOT_SAME__DECIDED_BY, oldDecidedBy, decidedBy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason() {
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason) {
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.NOT_SAME__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.NOT_SAME__FIRST_UID:
				return getFirstUid();
			case PeoplePackage.NOT_SAME__SECOND_UID:
				return getSecondUid();
			case PeoplePackage.NOT_SAME__DECIDED_BY:
				return getDecidedBy();
			case PeoplePackage.NOT_SAME__REASON:
				return getReason();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case PeoplePackage.NOT_SAME__FIRST_UID:
				setFirstUid((String)newValue);
				return;
			case PeoplePackage.NOT_SAME__SECOND_UID:
				setSecondUid((String)newValue);
				return;
			case PeoplePackage.NOT_SAME__DECIDED_BY:
				setDecidedBy((DecidedBy)newValue);
				return;
			case PeoplePackage.NOT_SAME__REASON:
				setReason((String)newValue);
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
			case PeoplePackage.NOT_SAME__FIRST_UID:
				setFirstUid(FIRST_UID_EDEFAULT);
				return;
			case PeoplePackage.NOT_SAME__SECOND_UID:
				setSecondUid(SECOND_UID_EDEFAULT);
				return;
			case PeoplePackage.NOT_SAME__DECIDED_BY:
				setDecidedBy(DECIDED_BY_EDEFAULT);
				return;
			case PeoplePackage.NOT_SAME__REASON:
				setReason(REASON_EDEFAULT);
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
			case PeoplePackage.NOT_SAME__FIRST_UID:
				return FIRST_UID_EDEFAULT == null ? firstUid != null : !FIRST_UID_EDEFAULT.equals(firstUid);
			case PeoplePackage.NOT_SAME__SECOND_UID:
				return SECOND_UID_EDEFAULT == null ? secondUid != null : !SECOND_UID_EDEFAULT.equals(secondUid);
			case PeoplePackage.NOT_SAME__DECIDED_BY:
				return decidedBy != DECIDED_BY_EDEFAULT;
			case PeoplePackage.NOT_SAME__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
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
		result.append(" (firstUid: ");
		result.append(firstUid);
		result.append(", secondUid: ");
		result.append(secondUid);
		result.append(", decidedBy: ");
		result.append(decidedBy);
		result.append(", reason: ");
		result.append(reason);
		result.append(')');
		return result.toString();
	}

} //NotSameImpl
