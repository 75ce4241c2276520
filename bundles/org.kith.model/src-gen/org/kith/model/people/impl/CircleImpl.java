/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.Circle;
import org.kith.model.people.PeoplePackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Circle</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.CircleImpl#getMemberUids <em>Member Uids</em>}</li>
 *   <li>{@link org.kith.model.people.impl.CircleImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.kith.model.people.impl.CircleImpl#getUnresolvedMembers <em>Unresolved Members</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CircleImpl extends AgentImpl implements Circle {
	/**
	 * The cached value of the '{@link #getMemberUids() <em>Member Uids</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMemberUids()
	 * @generated
	 * @ordered
	 */
	protected EList<String> memberUids;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUnresolvedMembers() <em>Unresolved Members</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnresolvedMembers()
	 * @generated
	 * @ordered
	 */
	protected EList<String> unresolvedMembers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected CircleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.CIRCLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getMemberUids() {
		if (memberUids == null) {
			memberUids = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.CIRCLE__MEMBER_UIDS);
		}
		return memberUids;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose() {
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose) {
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, PeoplePackage.CIRCLE__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getUnresolvedMembers() {
		if (unresolvedMembers == null) {
			unresolvedMembers = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.CIRCLE__UNRESOLVED_MEMBERS);
		}
		return unresolvedMembers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.CIRCLE__MEMBER_UIDS:
				return getMemberUids();
			case PeoplePackage.CIRCLE__PURPOSE:
				return getPurpose();
			case PeoplePackage.CIRCLE__UNRESOLVED_MEMBERS:
				return getUnresolvedMembers();
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
			case PeoplePackage.CIRCLE__MEMBER_UIDS:
				getMemberUids().clear();
				getMemberUids().addAll((Collection<? extends String>)newValue);
				return;
			case PeoplePackage.CIRCLE__PURPOSE:
				setPurpose((String)newValue);
				return;
			case PeoplePackage.CIRCLE__UNRESOLVED_MEMBERS:
				getUnresolvedMembers().clear();
				getUnresolvedMembers().addAll((Collection<? extends String>)newValue);
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
			case PeoplePackage.CIRCLE__MEMBER_UIDS:
				getMemberUids().clear();
				return;
			case PeoplePackage.CIRCLE__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case PeoplePackage.CIRCLE__UNRESOLVED_MEMBERS:
				getUnresolvedMembers().clear();
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
			case PeoplePackage.CIRCLE__MEMBER_UIDS:
				return memberUids != null && !memberUids.isEmpty();
			case PeoplePackage.CIRCLE__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case PeoplePackage.CIRCLE__UNRESOLVED_MEMBERS:
				return unresolvedMembers != null && !unresolvedMembers.isEmpty();
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
		result.append(" (memberUids: ");
		result.append(memberUids);
		result.append(", purpose: ");
		result.append(purpose);
		result.append(", unresolvedMembers: ");
		result.append(unresolvedMembers);
		result.append(')');
		return result.toString();
	}

} //CircleImpl
