/**
 */
package org.kith.model.care.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.kith.model.care.CarePackage;
import org.kith.model.care.Recipient;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Recipient</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.care.impl.RecipientImpl#getPersonUid <em>Person Uid</em>}</li>
 *   <li>{@link org.kith.model.care.impl.RecipientImpl#getAddress <em>Address</em>}</li>
 *   <li>{@link org.kith.model.care.impl.RecipientImpl#getAccountUid <em>Account Uid</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RecipientImpl extends MinimalEObjectImpl.Container implements Recipient {
	/**
	 * The default value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected static final String PERSON_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPersonUid() <em>Person Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPersonUid()
	 * @generated
	 * @ordered
	 */
	protected String personUid = PERSON_UID_EDEFAULT;

	/**
	 * The default value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected static final String ADDRESS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAddress() <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAddress()
	 * @generated
	 * @ordered
	 */
	protected String address = ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected static final String ACCOUNT_UID_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getAccountUid() <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAccountUid()
	 * @generated
	 * @ordered
	 */
	protected String accountUid = ACCOUNT_UID_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RecipientImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CarePackage.Literals.RECIPIENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPersonUid() {
		return personUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPersonUid(String newPersonUid) {
		String oldPersonUid = personUid;
		personUid = newPersonUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.RECIPIENT__PERSON_UID, oldPersonUid, personUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAddress() {
		return address;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAddress(String newAddress) {
		String oldAddress = address;
		address = newAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.RECIPIENT__ADDRESS, oldAddress, address));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getAccountUid() {
		return accountUid;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAccountUid(String newAccountUid) {
		String oldAccountUid = accountUid;
		accountUid = newAccountUid;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CarePackage.RECIPIENT__ACCOUNT_UID, oldAccountUid, accountUid));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CarePackage.RECIPIENT__PERSON_UID:
				return getPersonUid();
			case CarePackage.RECIPIENT__ADDRESS:
				return getAddress();
			case CarePackage.RECIPIENT__ACCOUNT_UID:
				return getAccountUid();
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
			case CarePackage.RECIPIENT__PERSON_UID:
				setPersonUid((String)newValue);
				return;
			case CarePackage.RECIPIENT__ADDRESS:
				setAddress((String)newValue);
				return;
			case CarePackage.RECIPIENT__ACCOUNT_UID:
				setAccountUid((String)newValue);
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
			case CarePackage.RECIPIENT__PERSON_UID:
				setPersonUid(PERSON_UID_EDEFAULT);
				return;
			case CarePackage.RECIPIENT__ADDRESS:
				setAddress(ADDRESS_EDEFAULT);
				return;
			case CarePackage.RECIPIENT__ACCOUNT_UID:
				setAccountUid(ACCOUNT_UID_EDEFAULT);
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
			case CarePackage.RECIPIENT__PERSON_UID:
				return PERSON_UID_EDEFAULT == null ? personUid != null : !PERSON_UID_EDEFAULT.equals(personUid);
			case CarePackage.RECIPIENT__ADDRESS:
				return ADDRESS_EDEFAULT == null ? address != null : !ADDRESS_EDEFAULT.equals(address);
			case CarePackage.RECIPIENT__ACCOUNT_UID:
				return ACCOUNT_UID_EDEFAULT == null ? accountUid != null : !ACCOUNT_UID_EDEFAULT.equals(accountUid);
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
		result.append(" (personUid: ");
		result.append(personUid);
		result.append(", address: ");
		result.append(address);
		result.append(", accountUid: ");
		result.append(accountUid);
		result.append(')');
		return result.toString();
	}

} //RecipientImpl
