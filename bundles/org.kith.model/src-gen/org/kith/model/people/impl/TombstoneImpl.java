/**
 */
package org.kith.model.people.impl;

import java.util.Collection;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.kith.model.people.PeoplePackage;
import org.kith.model.people.Tombstone;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tombstone</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.impl.TombstoneImpl#getKeyHashes <em>Key Hashes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TombstoneImpl extends AggregateImpl implements Tombstone {
	/**
	 * The cached value of the '{@link #getKeyHashes() <em>Key Hashes</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyHashes()
	 * @generated
	 * @ordered
	 */
	protected EList<String> keyHashes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TombstoneImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return PeoplePackage.Literals.TOMBSTONE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<String> getKeyHashes() {
		if (keyHashes == null) {
			keyHashes = new EDataTypeUniqueEList<String>(String.class, this, PeoplePackage.TOMBSTONE__KEY_HASHES);
		}
		return keyHashes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case PeoplePackage.TOMBSTONE__KEY_HASHES:
				return getKeyHashes();
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
			case PeoplePackage.TOMBSTONE__KEY_HASHES:
				getKeyHashes().clear();
				getKeyHashes().addAll((Collection<? extends String>)newValue);
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
			case PeoplePackage.TOMBSTONE__KEY_HASHES:
				getKeyHashes().clear();
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
			case PeoplePackage.TOMBSTONE__KEY_HASHES:
				return keyHashes != null && !keyHashes.isEmpty();
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
		result.append(" (keyHashes: ");
		result.append(keyHashes);
		result.append(')');
		return result.toString();
	}

} //TombstoneImpl
